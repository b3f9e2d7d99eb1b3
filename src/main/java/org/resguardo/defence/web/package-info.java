/** Pages of disclosure to the defence. */
package org.resguardo.defence.web;
