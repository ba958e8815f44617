using System.Globalization;
using System.Reflection;

namespace YenValve.House.Tests.Api;

/// <summary>Members as one line each; null for what is neither public nor protected.</summary>
internal static class Signatures
{
    public static string? Of(MemberInfo member) => member switch
    {
        ConstructorInfo constructor => Constructor(constructor),
        MethodInfo method => Method(method),
        PropertyInfo property => Property(property),
        FieldInfo field => Field(field),
        EventInfo @event when IsVisible(@event.AddMethod) => $"{@event.Name} -> event {TypeNames.Of(@event.EventHandlerType!)}",
        _ => null,
    };

    private static string? Constructor(ConstructorInfo constructor)
    {
        if (constructor.IsStatic || !IsVisible(constructor)) return null;
        return $"{TypeNames.Simple(constructor.DeclaringType!)}({Parameters(constructor)}){(constructor.IsPublic ? "" : " protected")}";
    }

    private static string? Method(MethodInfo method)
    {
        if (!IsVisible(method) || (method.IsSpecialName && !method.Name.StartsWith("op_", StringComparison.Ordinal))) return null;
        var generic = method.IsGenericMethodDefinition ? $"<{string.Join(", ", method.GetGenericArguments().Select(argument => argument.Name))}>" : "";
        return $"{method.Name}{generic}({Parameters(method)}) -> {Access(method)}{Kind(method)}{TypeNames.Of(method.ReturnType)}";
    }

    private static string? Property(PropertyInfo property)
    {
        var getter = IsVisible(property.GetMethod) ? property.GetMethod : null;
        var setter = IsVisible(property.SetMethod) ? property.SetMethod : null;
        if (getter is null && setter is null) return null;
        var index = property.GetIndexParameters();
        var keys = index.Length == 0 ? "" : $"[{string.Join(", ", index.Select(key => $"{TypeNames.Of(key.ParameterType)} {key.Name}"))}]";
        var accessors = (getter is null ? "" : Access(getter) + "get; ") + (setter is null ? "" : Access(setter) + "set; ");
        return $"{property.Name}{keys} {{ {accessors}}} -> {Kind((property.GetMethod ?? property.SetMethod)!)}{TypeNames.Of(property.PropertyType)}";
    }

    private static string? Field(FieldInfo field)
    {
        if (!field.IsPublic && !field.IsFamily && !field.IsFamilyOrAssembly) return null;
        var kind = field.IsLiteral ? "const " : field.IsStatic ? "static " : "";
        var fixedOnce = field.IsInitOnly ? "readonly " : "";
        var value = field.IsLiteral ? " = " + Convert.ToString(field.GetRawConstantValue(), CultureInfo.InvariantCulture) : "";
        return $"{field.Name} -> {(field.IsPublic ? "" : "protected ")}{kind}{fixedOnce}{TypeNames.Of(field.FieldType)}{value}";
    }

    private static bool IsVisible(MethodBase? method) => method is not null && (method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly);

    private static string Access(MethodBase method) => method.IsPublic ? "" : "protected ";

    /// <summary>Overriding reads as virtual: LEAN may override on the way down where a subset need not.</summary>
    private static string Kind(MethodBase method)
    {
        if (method.IsStatic) return "static ";
        if (method.IsAbstract) return "abstract ";
        return method.IsVirtual && !method.IsFinal ? "virtual " : "";
    }

    private static string Parameters(MethodBase method) => string.Join(", ", method.GetParameters().Select(Parameter));

    private static string Parameter(ParameterInfo parameter)
    {
        var passing = parameter.IsOut ? "out "
            : parameter.ParameterType.IsByRef ? "ref "
            : parameter.IsDefined(typeof(ParamArrayAttribute), inherit: false) ? "params "
            : "";
        return $"{passing}{TypeNames.Of(parameter.ParameterType).TrimEnd('&')} {parameter.Name}{Default(parameter)}";
    }

    private static string Default(ParameterInfo parameter)
    {
        if (!parameter.HasDefaultValue) return "";
        return " = " + parameter.RawDefaultValue switch
        {
            null => "null",
            string text => $"\"{text}\"",
            bool flag => flag ? "true" : "false",
            var other => Convert.ToString(other, CultureInfo.InvariantCulture),
        };
    }
}
