/** Pages of the victim's side. */
package org.resguardo.care.web;
