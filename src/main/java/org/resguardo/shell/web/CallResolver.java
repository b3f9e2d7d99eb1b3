package org.resguardo.shell.web;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * Calls on a page, {@code #{row.number()}}: the method is looked for once and kept. The server's
 * own resolver walks all methods of the class at each call, which was a third of the time of a
 * list. What is not plain (two methods of that name with as many arguments, arguments without
 * number, a class that is not public) is left to it.
 */
public final class CallResolver extends ELResolver {
  private record Call(Class<?> on, String name, int arguments) {}

  private final ConcurrentMap<Call, Optional<Method>> known = new ConcurrentHashMap<>();

  @Override
  public Object invoke(
      ELContext context, Object base, Object name, Class<?>[] types, Object[] arguments) {
    if (base == null || name == null || types != null) {
      return null;
    }
    int count = arguments == null ? 0 : arguments.length;
    Optional<Method> found =
        known.computeIfAbsent(
            new Call(base.getClass(), name.toString(), count), CallResolver::find);
    if (found.isEmpty()) {
      return null;
    }
    Object answer = call(context, found.get(), base, arguments);
    context.setPropertyResolved(base, name);
    return answer;
  }

  private static Optional<Method> find(Call call) {
    if (!Modifier.isPublic(call.on().getModifiers())) {
      return Optional.empty();
    }
    List<Method> named =
        Arrays.stream(call.on().getMethods())
            .filter(method -> method.getName().equals(call.name()) && !method.isBridge())
            .toList();
    if (named.size() != 1) {
      return Optional.empty();
    }
    Method only = named.get(0);
    boolean plain =
        only.getParameterCount() == call.arguments()
            && !only.isVarArgs()
            && !Modifier.isStatic(only.getModifiers())
            && only.trySetAccessible();
    return plain ? Optional.of(only) : Optional.empty();
  }

  private static Object call(ELContext context, Method method, Object base, Object[] arguments) {
    Class<?>[] wanted = method.getParameterTypes();
    Object[] given = new Object[wanted.length];
    for (int i = 0; i < wanted.length; i++) {
      given[i] =
          wanted[i].isInstance(arguments[i])
              ? arguments[i]
              : context.convertToType(arguments[i], wanted[i]);
    }
    try {
      return method.invoke(base, given);
    } catch (InvocationTargetException e) {
      throw new ELException(e.getCause());
    } catch (IllegalAccessException e) {
      throw new ELException(e);
    }
  }

  @Override
  public Object getValue(ELContext context, Object base, Object property) {
    return null;
  }

  @Override
  public Class<?> getType(ELContext context, Object base, Object property) {
    return null;
  }

  @Override
  public void setValue(ELContext context, Object base, Object property, Object value) {
    // Calls only.
  }

  @Override
  public boolean isReadOnly(ELContext context, Object base, Object property) {
    return false;
  }

  @Override
  public Class<?> getCommonPropertyType(ELContext context, Object base) {
    return null;
  }
}
