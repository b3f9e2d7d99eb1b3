package org.resguardo.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Stereotype;
import jakarta.transaction.Transactional;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A front door that crosses both stores: it holds no transaction itself and calls the vault first,
 * then case and audit together (two local transactions, no XA: decision 1).
 */
@Stereotype
@ApplicationScoped
@Transactional(Transactional.TxType.NEVER)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Coordinator {}
