package org.resguardo.evidence;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/**
 * Speaks as much of clamd's protocol as a client needs: hears an INSTREAM to its end and answers
 * FOUND when the content holds the word EICAR, ERROR when it holds the word TOOLARGE.
 */
final class ClamdFixture implements AutoCloseable {
  private final ServerSocket server;
  private final Thread listener = new Thread(this::listen, "clamd");

  ClamdFixture() throws IOException {
    server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
    listener.setDaemon(true);
    listener.start();
  }

  String address() {
    return "127.0.0.1:" + server.getLocalPort();
  }

  private void listen() {
    while (!server.isClosed()) {
      try (Socket socket = server.accept()) {
        answer(socket);
      } catch (IOException closed) {
        continue;
      }
    }
  }

  private static void answer(Socket socket) throws IOException {
    DataInputStream in = new DataInputStream(socket.getInputStream());
    byte[] command = in.readNBytes(10);
    if (!new String(command, StandardCharsets.US_ASCII).equals("zINSTREAM\0")) {
      socket.getOutputStream().write("UNKNOWN COMMAND\0".getBytes(StandardCharsets.US_ASCII));
      return;
    }
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    for (int length = in.readInt(); length > 0; length = in.readInt()) {
      content.write(in.readNBytes(length));
    }
    String text = content.toString(StandardCharsets.ISO_8859_1);
    String verdict = text.contains("EICAR") ? "Eicar-Test-Signature FOUND" : "OK";
    String said =
        text.contains("TOOLARGE") ? "INSTREAM size limit exceeded. ERROR" : "stream: " + verdict;
    socket.getOutputStream().write((said + "\0").getBytes(StandardCharsets.US_ASCII));
  }

  @Override
  public void close() throws IOException {
    server.close();
    try {
      // Until the listener has gone the port may still take one more call.
      listener.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
