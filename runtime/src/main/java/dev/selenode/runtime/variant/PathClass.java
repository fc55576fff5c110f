package dev.selenode.runtime.variant;

import dev.selenode.runtime.host.Arguments;
import dev.selenode.runtime.host.HostClass;
import dev.selenode.runtime.host.HostClassBuilder;
import java.util.List;

/** NodePath and RID as scripts see them. */
final class PathClass {
  private PathClass() {}

  static HostClass describe() {
    HostClassBuilder<NodePath> b = HostClass.builder(NodePath.class);
    b.constructor(PathClass::make)
        .value(path -> path, NodePath::equals)
        .toString(NodePath::toString)
        .operator("__concat", Operators.CONCAT)
        .returning(NodePath.class)
        .method("get_as_property_path", PathClass::asPropertyPath)
        .returning(String.class)
        .method("get_concatenated_subnames", path -> String.join(":", path.subnames()))
        .method("get_name", (path, args) -> name(args, path.names()))
        .method("get_subname", (path, args) -> name(args, path.subnames()))
        .returning(int.class)
        .method("get_name_count", path -> path.names().size())
        .method("get_subname_count", path -> path.subnames().size())
        .returning(boolean.class)
        .method("is_absolute", NodePath::isAbsolute)
        .method("is_empty", NodePath::isEmpty);
    return b.build();
  }

  private static NodePath make(Arguments args) {
    if (args.count() == 0) {
      return new NodePath("");
    }
    return args.lua(0) instanceof NodePath path ? path : new NodePath(args.string(0));
  }

  private static NodePath asPropertyPath(NodePath path) {
    String names = String.join("/", path.names());
    String subnames = String.join(":", path.subnames());
    String separator = names.isEmpty() || subnames.isEmpty() ? "" : ":";
    return new NodePath(":" + names + separator + subnames);
  }

  private static String name(Arguments args, List<String> names) {
    return names.get(Elements.index(args, 0, names.size()));
  }

  static HostClass describeRid() {
    return HostClass.builder(RID.class)
        .constructor(args -> new RID(0))
        .value(rid -> rid, RID::equals)
        .toString(RID::toString)
        .operator("__concat", Operators.CONCAT)
        .method("get_id", RID::id)
        .returns(int.class)
        .build();
  }
}
