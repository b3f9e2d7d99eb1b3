/** Terms and tasks over HTTP: the same services as the pages, as JSON. */
package org.resguardo.deadline.api;
