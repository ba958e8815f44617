namespace YenValve.House.Tests.Api;

/// <summary>Full names as a reader writes them: generic arguments in angle brackets, nested types after a dot.</summary>
internal static class TypeNames
{
    public static string Of(Type type)
    {
        if (type.IsGenericParameter) return type.Name;
        if (type.IsByRef) return Of(type.GetElementType()!) + "&";
        if (type.IsPointer) return Of(type.GetElementType()!) + "*";
        if (type.IsArray) return $"{Of(type.GetElementType()!)}[{new string(',', type.GetArrayRank() - 1)}]";
        var arguments = type.GetGenericArguments();
        return arguments.Length == 0 ? Path(type) : $"{Path(type)}<{string.Join(", ", arguments.Select(Of))}>";
    }

    /// <summary>A name without the number of its generic parameters.</summary>
    public static string Simple(Type type) => type.Name.Split('`')[0];

    private static string Path(Type type)
    {
        if (type.IsNested) return $"{Path(type.DeclaringType!)}.{Simple(type)}";
        return string.IsNullOrEmpty(type.Namespace) ? Simple(type) : $"{type.Namespace}.{Simple(type)}";
    }
}
