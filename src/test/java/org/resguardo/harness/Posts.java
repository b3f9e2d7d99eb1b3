package org.resguardo.harness;

import jakarta.json.JsonValue;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.beans.IntrospectionException;
import java.beans.Introspector;
import java.beans.PropertyDescriptor;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The addresses of the interface that take a body, read from the classes that answer them. */
public final class Posts {
  private static final String PACKAGE = "org.resguardo.";
  private static final List<Class<? extends Annotation>> METHODS =
      List.of(POST.class, PATCH.class, PUT.class);

  /**
   * {@code address}: with every part in braces as {@code {}}, without the interface's own part.
   * {@code body}: the class the body is read into; empty when it is read as it comes, or not at
   * all.
   */
  public record Post(String method, String address, Optional<Class<?>> body) {
    @Override
    public String toString() {
      return method + " " + address;
    }

    /** Whether this is what answers the address. */
    public boolean answers(String otherMethod, String otherAddress) {
      return method.equals(otherMethod) && address.equals(plain(otherAddress));
    }
  }

  private Posts() {}

  /** All of them, in the order of their addresses. */
  public static List<Post> all() {
    java.nio.file.Path root = java.nio.file.Path.of("target/classes");
    try (Stream<java.nio.file.Path> files = Files.walk(root)) {
      return files
          .map(file -> root.relativize(file).toString().replace('/', '.'))
          .filter(name -> name.contains(".api.") && name.endsWith(".class"))
          .map(name -> type(name.substring(0, name.length() - ".class".length())))
          .filter(type -> type.isAnnotationPresent(Path.class))
          .flatMap(type -> Stream.of(type.getDeclaredMethods()).flatMap(each -> post(type, each)))
          .sorted((one, other) -> one.address().compareTo(other.address()))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The members of a body, those of a body within it as {@code identity.given}. */
  public static List<String> members(Class<?> body) {
    List<String> members = new ArrayList<>();
    if (body.isRecord()) {
      for (RecordComponent component : body.getRecordComponents()) {
        add(members, component.getName(), component.getType());
      }
      return members;
    }
    try {
      for (PropertyDescriptor property :
          Introspector.getBeanInfo(body, Object.class).getPropertyDescriptors()) {
        if (property.getWriteMethod() != null) {
          add(members, property.getName(), property.getPropertyType());
        }
      }
    } catch (IntrospectionException e) {
      throw new IllegalStateException(e);
    }
    return members;
  }

  private static void add(List<String> members, String name, Class<?> type) {
    members.add(name);
    if (type.getName().startsWith(PACKAGE) && type.getSimpleName().endsWith("Entry")) {
      members(type).forEach(inner -> members.add(name + "." + inner));
    }
  }

  private static Stream<Post> post(Class<?> type, Method method) {
    return METHODS.stream()
        .filter(method::isAnnotationPresent)
        .map(
            verb -> {
              Path below = method.getAnnotation(Path.class);
              String address =
                  "/"
                      + type.getAnnotation(Path.class).value()
                      + (below == null ? "" : "/" + below.value());
              return new Post(verb.getSimpleName(), plain(address), body(method));
            });
  }

  private static Optional<Class<?>> body(Method method) {
    return Stream.of(method.getParameters())
        .filter(each -> !isGiven(each))
        .<Class<?>>map(Parameter::getType)
        .filter(each -> !JsonValue.class.isAssignableFrom(each) && each != InputStream.class)
        .findFirst();
  }

  private static boolean isGiven(Parameter parameter) {
    return Stream.of(parameter.getAnnotations())
        .anyMatch(each -> each.annotationType().getName().startsWith("jakarta.ws.rs."));
  }

  private static String plain(String address) {
    return address
        .replaceFirst("\\?.*", "")
        .replaceAll("/+", "/")
        .replaceAll("\\{[^}]*}|\\b\\d+\\b", "{}");
  }

  private static Class<?> type(String name) {
    try {
      return Class.forName(name, false, Posts.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }
}
