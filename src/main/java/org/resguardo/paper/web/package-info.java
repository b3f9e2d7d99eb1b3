/** Pages of papers. */
package org.resguardo.paper.web;
