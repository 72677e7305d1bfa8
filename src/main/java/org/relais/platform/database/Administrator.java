package org.relais.platform.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** The superuser's part: the role and the database of the application, and what the server says of itself. */
record Administrator(int port, String password) {

    static final String APPLICATION = "relais";

    String url(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database);
    }

    /** A new password at each start: it is never written down, and an old one is worth nothing. */
    void admitApplication(String applicationPassword) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            if (!exists(statement, "SELECT 1 FROM pg_roles WHERE rolname = 'relais'")) {
                statement.execute("CREATE ROLE relais LOGIN");
            }
            if (!exists(statement, "SELECT 1 FROM pg_database WHERE datname = 'relais'")) {
                statement.execute("CREATE DATABASE relais OWNER relais");
            }
            statement.execute("ALTER ROLE relais PASSWORD '" + applicationPassword + "'");
        }
    }

    String show(String setting) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("SHOW " + setting)) {
            result.next();
            return result.getString(1);
        }
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(url("postgres"), Cluster.SUPERUSER, password);
    }

    private static boolean exists(Statement statement, String query) throws SQLException {
        try (ResultSet result = statement.executeQuery(query)) {
            return result.next();
        }
    }
}
