/**
 * Line drawings of the exercises. A drawing is a row of a table: how a mannequin stands or lies where the movement starts and where it ends, what it holds,
 * and which way it goes. Lengths and girths of the mannequin are the same in each, so that whatever is written in the table, a body is drawn.
 *
 * <p>The words of the table are explained at the head of {@code drawings-2026-11.csv}, and in {@code docs/how-to/draw-an-exercise.md}.
 */
@NullMarked
package clinic.strideback.protocol.drawing;

import org.jspecify.annotations.NullMarked;
