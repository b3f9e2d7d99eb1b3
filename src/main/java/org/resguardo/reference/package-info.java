/**
 * The words and numbers of the law, as data. Exists so that a country is a folder of files and not
 * a fork: code lists with validity, offences with the text in force on the day of the facts, the
 * stages and decisions of the procedure. The launcher loads a pack ({@link
 * org.resguardo.reference.PackLoader}) and refuses a faulty one whole; the application reads it
 * once and then asks memory only ({@link org.resguardo.reference.CodeBook}), so that a page costs
 * no statement for its words. Titles of the pack come with the pack; those of the lists all
 * countries share stand in {@code locales/}.
 */
@Room(mayUse = {"kernel"})
package org.resguardo.reference;

import org.resguardo.kernel.Room;
