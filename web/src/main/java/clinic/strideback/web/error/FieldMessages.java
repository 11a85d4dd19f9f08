package clinic.strideback.web.error;

import clinic.strideback.shared.Invalid;
import clinic.strideback.shared.StrideBackException;
import clinic.strideback.web.field.SentForm;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import java.util.HashMap;
import java.util.Map;

/** Puts each problem at its field. */
final class FieldMessages {

    private FieldMessages() {}

    static void add(FacesContext faces, Invalid invalid) {
        Map<String, UIComponent> fields = fields(faces);
        for (Invalid.Problem problem : invalid.problems()) {
            add(faces, fields, problem.field(), Refusals.text(faces, problem.code(), problem.arguments()));
        }
    }

    static void add(FacesContext faces, ConstraintViolationException invalid) {
        Map<String, UIComponent> fields = fields(faces);
        for (ConstraintViolation<?> violation : invalid.getConstraintViolations()) {
            String field = "";
            for (Path.Node node : violation.getPropertyPath()) {
                field = String.valueOf(node.getName());
            }
            add(faces, fields, field, violation.getMessage());
        }
    }

    static void add(FacesContext faces, StrideBackException refusal) {
        faces.addMessage(null, error(Refusals.text(faces, refusal.code(), refusal.arguments())));
    }

    private static void add(FacesContext faces, Map<String, UIComponent> fields, String field, String text) {
        UIComponent component = fields.get(field);
        if (component == null) {
            faces.addMessage(null, error(text));
        } else {
            String id = component.getClientId(faces);
            EditableValueHolder holder = (EditableValueHolder) component;
            holder.setValid(false);
            // An invalid field shows what was submitted; the form has taken it over, so that it is asked for once more.
            holder.setSubmittedValue(
                    faces.getExternalContext().getRequestParameterMap().get(id));
            faces.addMessage(id, error(text));
        }
    }

    /** The fields of the page by id; where two forms have one of the same name, that of the form that was sent. */
    static Map<String, UIComponent> fields(FacesContext faces) {
        Map<String, UIComponent> fields = new HashMap<>();
        faces.getViewRoot().visitTree(VisitContext.createVisitContext(faces), (visit, component) -> {
            if (component instanceof EditableValueHolder) {
                if (SentForm.holds(component)) {
                    fields.put(component.getId(), component);
                } else {
                    fields.putIfAbsent(component.getId(), component);
                }
            }
            return VisitResult.ACCEPT;
        });
        return fields;
    }

    private static FacesMessage error(String text) {
        return new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text);
    }
}
