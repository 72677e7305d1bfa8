package org.relais.load;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.catalina.Wrapper;
import org.apache.catalina.startup.Tomcat;

/**
 * The reference: a bare asynchronous servlet that writes the same bytes to the same number of streams, one after the
 * other, and knows no rooms, people or database. A process of its own, as the application is.
 */
public final class FanOut extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient List<AsyncContext> streams = new CopyOnWriteArrayList<>();
    private long seq;

    /** Takes the port as its argument. */
    public static void main(String[] arguments) throws Exception {
        Tomcat tomcat = new Tomcat();
        tomcat.setBaseDir(Files.createTempDirectory("fan-out").toString());
        tomcat.setPort(Integer.parseInt(arguments[0]));
        tomcat.getConnector().setProperty("maxConnections", "20000");
        tomcat.getConnector().setProperty("acceptCount", "1024");
        var context = tomcat.addContext("", null);
        Wrapper wrapper = Tomcat.addServlet(context, "fan-out", new FanOut());
        wrapper.setAsyncSupported(true);
        wrapper.addMapping("/*");
        tomcat.start();
        tomcat.getServer().await();
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/event-stream;charset=UTF-8");
        response.flushBuffer();
        AsyncContext stream = request.startAsync(request, response);
        stream.setTimeout(0);
        streams.add(stream);
    }

    /** One event of so many bytes to all. */
    @Override
    protected synchronized void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        int size = Integer.parseInt(request.getParameter("size"));
        seq++;
        byte[] event =
                ("event: patch\nid: " + seq + "\ndata: " + "x".repeat(size) + "\n\n").getBytes(StandardCharsets.UTF_8);
        for (AsyncContext stream : streams) {
            stream.getResponse().getOutputStream().write(event);
            stream.getResponse().flushBuffer();
        }
        response.setContentType("text/plain");
        response.getWriter().print("<data data-room-seq value=\"" + seq + "\"></data>");
    }
}
