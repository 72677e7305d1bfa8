package org.relais.support;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;

/**
 * The smallest SMTP server: answers as a test says, keeps the recipients, throws the letters away. Empty answers hang up.
 * For conversations that a good server does not have, and for counting quickly.
 */
public final class SmtpSink implements AutoCloseable {

    private final ServerSocket socket;
    private final UnaryOperator<String> answers;
    private final List<String> taken = Collections.synchronizedList(new ArrayList<>());
    private final ExecutorService conversations = Executors.newVirtualThreadPerTaskExecutor();

    private SmtpSink(UnaryOperator<String> answers) throws IOException {
        this.socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        this.answers = answers;
        conversations.submit(this::listen);
    }

    /** Takes everything. */
    public static SmtpSink taking() throws IOException {
        return answering(command -> command.equals("DATA") ? "354 go on" : "250 ok");
    }

    /** @param answers to each command, {@code .} being the end of a letter */
    public static SmtpSink answering(UnaryOperator<String> answers) throws IOException {
        return new SmtpSink(answers);
    }

    public int port() {
        return socket.getLocalPort();
    }

    /** The recipient of each letter that was taken, in the order of their arrival. */
    public List<String> taken() {
        synchronized (taken) {
            return List.copyOf(taken);
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
        conversations.shutdownNow();
    }

    private void listen() {
        while (!socket.isClosed()) {
            try {
                Socket client = socket.accept();
                conversations.submit(() -> converse(client));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void converse(Socket client) {
        try (client;
                var lines =
                        new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII))) {
            client.setTcpNoDelay(true);
            say(client, "220 sink");
            String recipient = "";
            String command = lines.readLine();
            while (command != null && answer(client, command, recipient)) {
                recipient = command.startsWith("RCPT") ? command.replaceAll(".*<|>.*", "") : recipient;
                command = command.equals("DATA") ? letter(lines) : lines.readLine();
            }
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private boolean answer(Socket client, String command, String recipient) throws IOException {
        String answer = answers.apply(command);
        if (answer.isEmpty()) {
            return false;
        }
        if (command.equals(".") && answer.startsWith("2")) {
            taken.add(recipient);
        }
        say(client, answer);
        return true;
    }

    private static String letter(BufferedReader lines) throws IOException {
        String line = lines.readLine();
        while (line != null && !line.equals(".")) {
            line = lines.readLine();
        }
        return line;
    }

    private static void say(Socket client, String line) throws IOException {
        client.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
    }
}
