/** The log for the auditor's own programs. */
package org.resguardo.audit.api;
