package org.relais.notification.mail;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The address from which mails of this instance come: calendars name it as the organiser. */
@Component
class Sender {

    private final String address;

    Sender(@Value("${relais.mail.from:Relais <relais@localhost>}") String from) throws AddressException {
        this.address = new InternetAddress(from).getAddress();
    }

    String address() {
        return address;
    }
}
