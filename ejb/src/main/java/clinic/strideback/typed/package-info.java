/**
 * What somebody has typed into a form and not sent yet: kept while they type, so that neither a closed tab, nor a session that ended, nor a server that
 * stopped costs more than some seconds of it. Only who typed it gets it back, and it is no part of any runner's file.
 */
@NullMarked
package clinic.strideback.typed;

import org.jspecify.annotations.NullMarked;
