package org.resguardo.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.AbstractMap;
import java.util.Set;
import org.resguardo.kernel.Messages;

/**
 * The texts as pages read them, in the language of the page: {@code #{msg['casefile.new.title']}}.
 */
@Named("msg")
@ApplicationScoped
public class PageMessages extends AbstractMap<String, String> {
  @Inject Messages messages;
  @Inject PageLocale locale;

  @Override
  public String get(Object key) {
    return messages.text(locale.current(), String.valueOf(key));
  }

  @Override
  public boolean containsKey(Object key) {
    return messages.has(locale.current(), String.valueOf(key));
  }

  @Override
  public Set<Entry<String, String>> entrySet() {
    return Set.of();
  }
}
