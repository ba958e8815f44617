namespace QuantConnect.Securities;

/// <summary>Types of data the algorithm has subscribed to, by name.</summary>
public interface IRegisteredSecurityDataTypesProvider
{
    /// <summary>Registers a type; true when it was known already.</summary>
    bool RegisterType(Type type);

    /// <summary>Drops a type; true when it was known.</summary>
    bool UnregisterType(Type type);

    /// <summary>Looks for a type by name, letter case ignored.</summary>
    bool TryGetType(string name, out Type type);
}
