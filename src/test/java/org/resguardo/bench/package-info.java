/**
 * {@code mvn -Pbench}: how much the product adds to what the database and the server need anyway.
 *
 * <p>Ratios only, measured in turns within one run, so that the machine and its other work cancel
 * out. No test: times are read by people; what can be counted is held by {@code StatementsPageIT}.
 */
package org.resguardo.bench;
