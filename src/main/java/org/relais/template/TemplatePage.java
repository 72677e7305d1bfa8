package org.relais.template;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.relais.community.CommunityHeader;

/**
 * A version of a template for a member.
 *
 * @param savedBy name of whoever saved this version; empty when the account is gone
 * @param history all versions, newest first
 * @param maintainer the reader may retire it
 * @param uses how many workshops were started from any version
 * @param lastUsed number of the version that the reader used last; null: none yet
 */
public record TemplatePage(
        CommunityHeader community,
        Template template,
        TemplateVersion version,
        String savedBy,
        List<TemplateVersion> history,
        boolean maintainer,
        int uses,
        @Nullable Integer lastUsed) {

    public TemplateVersion newest() {
        return history.getFirst();
    }

    public boolean current() {
        return version.number() == newest().number();
    }

    /** What came since the reader used it last, newest first (R12.3); nothing for whoever never did. */
    public List<TemplateVersion> news() {
        Integer used = lastUsed;
        return used == null
                ? List.of()
                : history.stream().filter(one -> one.number() > used).toList();
    }
}
