/** Pages of hearings and decisions. */
package org.resguardo.proceeding.web;
