namespace QuantConnect.Securities;

/// <summary>The registered types of one run.</summary>
public class RegisteredSecurityDataTypesProvider : IRegisteredSecurityDataTypesProvider
{
    private readonly Dictionary<string, Type> _types = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>A provider of its own for whoever has none.</summary>
    public static readonly IRegisteredSecurityDataTypesProvider Null = new RegisteredSecurityDataTypesProvider();

    /// <inheritdoc/>
    public bool RegisterType(Type type)
    {
        if (_types.TryAdd(type.Name, type)) return false;
        var known = _types[type.Name];
        return known == type
            ? true
            : throw new InvalidOperationException($"Two different types were detected trying to register the same type name: {known} - {type}");
    }

    /// <inheritdoc/>
    public bool UnregisterType(Type type) => _types.Remove(type.Name);

    /// <inheritdoc/>
    public bool TryGetType(string name, out Type type) => _types.TryGetValue(name, out type!);
}
