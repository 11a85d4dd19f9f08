package clinic.strideback.stack;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Ports on the loopback address, where alone the stack listens. */
final class Ports {
    static final String HOST = "127.0.0.1";

    /** Below it an ordinary user may not listen everywhere. */
    private static final int UNPRIVILEGED = 1024;

    private Ports() {}

    /** The port that somebody asked for, or a free one for 0. */
    static int exactly(int port) {
        if (port != 0 && port < UNPRIVILEGED && !isFree(port)) {
            throw new StackFailure("Port " + port
                    + " is taken by another program, or needs more rights than you have.\n" + "Choose one from "
                    + UNPRIVILEGED + " on with --port, or let StrideBack choose with --port auto.");
        }
        if (port != 0 && !isFree(port)) {
            throw new StackFailure("Port " + port + " is taken by another program.\n"
                    + "Choose another one with --port, or let StrideBack choose with --port auto.");
        }
        return port == 0 ? anyFree() : port;
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** A free port, for what nobody types: two stacks that start at once do not meet. */
    static int anyFree() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new StackFailure("No free port on " + HOST + ": " + e.getMessage(), e);
        }
    }
}
