/** HTTP resources of {@code intake}: as thin as its pages, over the same services. */
package org.resguardo.intake.api;
