using System.Reflection;

namespace YenValve.House.Tests.Api;

/// <summary>The public and protected API of an assembly, one line a type, member and enum value.</summary>
internal static class ApiListing
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static IReadOnlyCollection<string> Of(IEnumerable<Type> types) =>
        new SortedSet<string>(types.SelectMany(Lines), StringComparer.Ordinal);

    private static IEnumerable<string> Lines(Type type)
    {
        var name = TypeNames.Of(type);
        yield return $"{name} [{Kind(type)}]";
        if (type.IsEnum)
        {
            foreach (var value in type.GetFields(BindingFlags.Public | BindingFlags.Static)) yield return $"{name}.{value.Name} = {value.GetRawConstantValue()}";
            yield break;
        }
        foreach (var signature in type.GetMembers(Declared).Select(Signatures.Of))
        {
            if (signature is not null) yield return $"{name}.{signature}";
        }
    }

    private static string Kind(Type type)
    {
        if (type.IsEnum) return "enum";
        if (type.IsInterface) return "interface";
        if (type.IsValueType) return "struct";
        if (type.BaseType == typeof(MulticastDelegate)) return "delegate";
        if (type.IsAbstract) return type.IsSealed ? "static class" : "abstract class";
        return type.IsSealed ? "sealed class" : "class";
    }
}
