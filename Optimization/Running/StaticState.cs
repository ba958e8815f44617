using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace YenValve.Optimization.Running;

/// <summary>Finds what one run of an algorithm could leave behind for the next: static fields that can be written, or that hold a collection that can.</summary>
public static class StaticState
{
    private const BindingFlags Statics = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    /// <summary>Names of such fields, as Class.field; none where runs can safely share the assembly.</summary>
    public static IReadOnlyList<string> Of(Assembly assembly) =>
    [
        .. assembly.GetTypes()
            .Where(type => !type.ContainsGenericParameters && !IsMadeByCompiler(type))
            .SelectMany(type => type.GetFields(Statics))
            .Where(field => !field.IsLiteral && (!field.IsInitOnly || HoldsCollection(field.FieldType)))
            .Select(field => $"{field.DeclaringType!.Name}.{field.Name}")
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>Caches of lambdas and constants of arrays: written once with what does not change.</summary>
    private static bool IsMadeByCompiler(Type type) =>
        type.Name.StartsWith('<') || (type.IsDefined(typeof(CompilerGeneratedAttribute)) && type.Name.Contains('<', StringComparison.Ordinal));

    /// <summary>A list or a table that a run could add to. Arrays are left out: as static constants they are common, and written to they hardly ever are.</summary>
    private static bool HoldsCollection(Type type) =>
        !type.IsArray && type != typeof(string) && typeof(IEnumerable).IsAssignableFrom(type) && type.Namespace is { } space
        && space is "System.Collections" or "System.Collections.Generic" or "System.Collections.Concurrent" && !type.Name.StartsWith("IReadOnly", StringComparison.Ordinal) && !type.Name.StartsWith("IEnumerable", StringComparison.Ordinal);
}
