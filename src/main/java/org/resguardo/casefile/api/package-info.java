/** The case file over HTTP: as thin as the pages, the same services. */
package org.resguardo.casefile.api;
