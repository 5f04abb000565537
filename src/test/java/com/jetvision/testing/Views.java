package com.jetvision.testing;

import com.github.mvysny.kaributesting.v10.Routes;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import java.util.LinkedHashSet;
import java.util.Set;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;

/** Finds the application's views, package-private ones included, which Karibu's own search passes over. */
final class Views {
    private Views() {}

    static Routes all() {
        var scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        scan.addIncludeFilter(new AnnotationTypeFilter(RouteAlias.class));
        scan.addIncludeFilter(new AnnotationTypeFilter(Layout.class));
        var pages = classes(scan);
        var errors = new ClassPathScanningCandidateComponentProvider(false);
        errors.addIncludeFilter(new AssignableTypeFilter(HasErrorParameter.class));
        return new Routes(pages, Views.<Class<? extends HasErrorParameter<?>>>cast(classes(errors)), true);
    }

    private static Set<Class<? extends Component>> classes(ClassPathScanningCandidateComponentProvider scan) {
        var found = new LinkedHashSet<Class<? extends Component>>();
        for (var candidate : scan.findCandidateComponents("com.jetvision")) {
            found.add(ClassUtils.resolveClassName(String.valueOf(candidate.getBeanClassName()), null)
                    .asSubclass(Component.class));
        }
        return found;
    }

    @SuppressWarnings("unchecked")
    private static <T> Set<T> cast(Set<?> classes) {
        return (Set<T>) classes;
    }
}
