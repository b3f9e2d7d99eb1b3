package org.resguardo.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.UserTransaction;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.resguardo.harness.Deployments;
import org.resguardo.kernel.CaseNumber;
import org.resguardo.kernel.Coordinator;
import org.resguardo.kernel.NotFoundException;
import org.resguardo.kernel.NotPermittedException;
import org.resguardo.kernel.PartyId;
import org.resguardo.kernel.Permission;
import org.resguardo.kernel.Requires;
import org.resguardo.kernel.Scope;

/**
 * Every front door is asked on its own, without the pages and the interface before it, where a
 * second check often refuses first and hides that the first is missing. Found by the annotation: a
 * new door is asked without a line here.
 */
@ExtendWith(ArquillianExtension.class)
class FrontDoorServiceIT {
  private static final CaseNumber NUMBER = CaseNumber.of(2093, 900_003);
  private static final String INSERT =
      "INSERT INTO case_file (version, number, country, office_code, prosecutor_id,"
          + " confidentiality, priority, registered_on, registered_at, registered_by, status,"
          + " stage_code, need_code, trafficking, csec) SELECT 1, ?, 'cr', 'SANJOSE', id,"
          + " 'NORMAL', 'NORMAL', '2020-03-01', UTC_TIMESTAMP(6), id, 'ACTIVE', 'CR-20',"
          + " 'ACCUSE', TRUE, FALSE FROM app_user WHERE username = 'fiscal.sanjose'";

  @Inject BeanManager beans;
  @Inject Caller caller;
  @Resource UserTransaction transaction;

  @PersistenceContext(unitName = "house")
  EntityManager entities;

  private long caseId;

  @Deployment
  static WebArchive house() {
    return Deployments.house();
  }

  @BeforeEach
  void writeCase() throws Exception {
    transaction.begin();
    run(INSERT);
    Query id = entities.createNativeQuery("SELECT id FROM case_file WHERE number = ?");
    caseId = ((Number) id.setParameter(1, NUMBER.value()).getSingleResult()).longValue();
    transaction.commit();
  }

  @AfterEach
  void leaveNothing() throws Exception {
    caller.become(null, null);
    transaction.begin();
    run("DELETE FROM case_file WHERE number = ?");
    transaction.commit();
  }

  @Test
  void whoever_lacks_the_permission_is_refused_at_every_door() {
    List<String> open = new ArrayList<>();
    for (Door door : doors().toList()) {
      Set<Permission> others = EnumSet.allOf(Permission.class);
      others.removeAll(List.of(door.method.getAnnotation(Requires.class).value()));
      become(others, Scope.ALL);
      if (!(call(door, type -> null) instanceof NotPermittedException)) {
        open.add(door.toString());
      }
    }
    assertThat(open).isEmpty();
  }

  @Test
  void whoever_has_every_permission_for_own_cases_is_refused_another_case_before_anything_else() {
    List<String> open = new ArrayList<>();
    List<Door> doors = doors().filter(Door::isOfCase).toList();
    assertThat(doors).hasSizeGreaterThan(100);
    for (Door door : doors) {
      become(EnumSet.allOf(Permission.class), Scope.OWN);
      Throwable nothing = call(door, type -> null);
      Throwable forms = call(door, FrontDoorServiceIT::empty);
      // A door that validates refuses an empty form first, one that prepares it cannot do with
      // none.
      if (!isCaseRefused(nothing) && !isCaseRefused(forms)) {
        open.add(door + " answered " + nothing + " and " + forms);
      }
    }
    assertThat(open).isEmpty();
  }

  /** The refusal above is the reach's and nothing else's: whoever reaches all cases is let in. */
  @Test
  void whoever_reaches_the_case_is_not_refused_it() throws Exception {
    List<String> shut = new ArrayList<>();
    for (Door door : doors().filter(Door::isOfCase).toList()) {
      become(EnumSet.allOf(Permission.class), Scope.ALL);
      boolean own = !door.type.isAnnotationPresent(Coordinator.class);
      if (own) {
        transaction.begin();
      }
      Throwable answer = call(door, type -> null);
      if (own) {
        transaction.rollback();
      }
      if (isCaseRefused(answer)) {
        shut.add(door.toString());
      }
    }
    assertThat(shut).isEmpty();
  }

  private boolean isCaseRefused(Throwable answer) {
    return answer instanceof NotFoundException
        && List.of("case " + NUMBER, "case #" + caseId).contains(answer.getMessage());
  }

  private Stream<Door> doors() {
    return beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
        .filter(bean -> bean.getBeanClass().getName().startsWith("org.resguardo."))
        .flatMap(
            bean ->
                Arrays.stream(bean.getBeanClass().getDeclaredMethods())
                    .filter(method -> method.isAnnotationPresent(Requires.class))
                    .filter(method -> Modifier.isPublic(method.getModifiers()))
                    .map(method -> new Door(bean, bean.getBeanClass(), method)));
  }

  /**
   * What the door threw, null when it let in. Beside the case it is handed nothing that means
   * anything.
   */
  private Throwable call(Door door, Function<Class<?>, Object> others) {
    Object[] arguments =
        Arrays.stream(door.method.getParameters())
            .map(parameter -> argument(parameter, others))
            .toArray();
    Object service =
        beans.getReference(door.bean, door.type, beans.createCreationalContext(door.bean));
    try {
      door.method.invoke(service, arguments);
      return null;
    } catch (InvocationTargetException e) {
      return e.getCause();
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  private Object argument(Parameter parameter, Function<Class<?>, Object> others) {
    Class<?> type = parameter.getType();
    if (type == CaseNumber.class) {
      return NUMBER;
    }
    if (type == long.class) {
      return isCaseId(parameter) ? caseId : 0L;
    }
    if (type == int.class) {
      return 0;
    }
    if (type == boolean.class) {
      return false;
    }
    if (type == PartyId.class) {
      return PartyId.random();
    }
    if (type == Collection.class) {
      return List.of();
    }
    return others.apply(type);
  }

  /** A form with nothing in it; null for what cannot be made from nothing. */
  private static Object empty(Class<?> type) {
    try {
      return type.getName().startsWith("org.resguardo.")
          ? type.getDeclaredConstructor().newInstance()
          : null;
    } catch (ReflectiveOperationException none) {
      return null;
    }
  }

  private static boolean isCaseId(Parameter parameter) {
    return parameter.getType() == long.class
        && parameter.getName().toLowerCase(java.util.Locale.ROOT).endsWith("caseid");
  }

  private void become(Set<Permission> held, Scope scope) {
    Map<Permission, Scope> permissions = new EnumMap<>(Permission.class);
    held.forEach(permission -> permissions.put(permission, scope));
    caller.become(
        new Caller.Profile(
            1L,
            "ti",
            "it_administrator",
            "LIBERIA",
            "es",
            null,
            false,
            null,
            List.of(),
            permissions),
        "192.0.2.1");
  }

  private void run(String sql) {
    entities.createNativeQuery(sql).setParameter(1, NUMBER.value()).executeUpdate();
  }

  private record Door(Bean<?> bean, Class<?> type, Method method) {
    boolean isOfCase() {
      return Arrays.stream(method.getParameters())
          .anyMatch(each -> each.getType() == CaseNumber.class || isCaseId(each));
    }

    @Override
    public String toString() {
      return type.getSimpleName() + "." + method.getName();
    }
  }
}
