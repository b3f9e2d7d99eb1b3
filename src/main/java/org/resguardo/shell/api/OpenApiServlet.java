package org.resguardo.shell.api;

import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The description of the interface at an address of ours; the server's own one stays closed. */
@WebServlet("/api/v1/openapi.json")
public class OpenApiServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final String JSON = "application/json";

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    getServletContext()
        .getNamedDispatcher("microprofile-openapi-servlet")
        .forward(new AsksForJson(request), response);
  }

  /** Without this the server would answer in YAML. */
  private static final class AsksForJson extends HttpServletRequestWrapper {
    AsksForJson(HttpServletRequest request) {
      super(request);
    }

    @Override
    public String getHeader(String name) {
      return "Accept".equalsIgnoreCase(name) ? JSON : super.getHeader(name);
    }

    // A program that says nothing of what it takes has no such header to be found.
    @Override
    public Enumeration<String> getHeaderNames() {
      Set<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
      names.addAll(Collections.list(super.getHeaderNames()));
      names.add("Accept");
      return Collections.enumeration(names);
    }

    @Override
    public Enumeration<String> getHeaders(String name) {
      return "Accept".equalsIgnoreCase(name)
          ? Collections.enumeration(List.of(JSON))
          : super.getHeaders(name);
    }
  }
}
