/** Documents and evidence over HTTP: the same front doors as the pages. */
package org.resguardo.evidence.api;
