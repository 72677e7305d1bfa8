package org.relais.platform.database;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the embedded server runs with. Everything else is PostgreSQL's own default. */
final class ServerSettings {

    private ServerSettings() {}

    static Map<String, String> on(int port) {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("port", Integer.toString(port));
        settings.put("listen_addresses", "127.0.0.1");
        if (File.separatorChar == '/') {
            settings.put("unix_socket_directories", ""); // the password on the loopback is the only door
        }
        settings.put("fsync", "on");
        settings.put("synchronous_commit", "on");
        settings.put("full_page_writes", "on");
        settings.put("max_connections", "100");
        settings.put("shared_buffers", "128MB");
        settings.put("password_encryption", "scram-sha-256");
        settings.put("timezone", "UTC");
        settings.put("log_checkpoints", "off");
        return settings;
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
