package org.relais.live;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.relais.platform.Instance;
import org.relais.platform.QrPath;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * The address that people type or scan. The configured one; on a machine where nobody configured one, the address by
 * which this very page was asked for, which is right for everybody in the same network.
 */
@Component
public class JoinLink {

    private final Instance instance;

    JoinLink(Instance instance) {
        this.instance = instance;
    }

    public ModelAndView added(ModelAndView page, HttpServletRequest request) {
        RoomSnapshot room = (RoomSnapshot) page.getModel().get("room");
        if (room == null) {
            return page;
        }
        Entrance entrance = room.entrance();
        return page.addObject("joinAddress", shown(link("/r", request)))
                .addObject("qr", QrPath.of(link("/j/" + entrance.token(), request)));
    }

    private String link(String path, HttpServletRequest request) {
        boolean configured = !"localhost".equals(instance.baseUrl().getHost());
        return configured
                ? instance.link(path)
                : ServletUriComponentsBuilder.fromContextPath(request)
                        .path(path)
                        .build()
                        .toUriString();
    }

    /** Without the scheme, which nobody types. */
    private static String shown(String link) {
        URI address = URI.create(link);
        return address.getAuthority() + address.getPath();
    }
}
