/** Requests for mutual legal assistance over HTTP: the same services as the pages. */
package org.resguardo.cooperation.api;
