/** Pages of the case file. */
package org.resguardo.casefile.web;
