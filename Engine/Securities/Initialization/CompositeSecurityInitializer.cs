namespace QuantConnect.Securities;

/// <summary>Several initializers, one after the other.</summary>
public class CompositeSecurityInitializer : ISecurityInitializer
{
    private readonly List<ISecurityInitializer> _initializers;

    /// <summary>Makes an initializer of several.</summary>
    public CompositeSecurityInitializer(params ISecurityInitializer[] initializers) => _initializers = [.. initializers];

    /// <summary>The initializers, in order.</summary>
    public List<ISecurityInitializer> Initializers => [.. _initializers];

    /// <inheritdoc/>
    public void Initialize(Security security)
    {
        foreach (var initializer in _initializers) initializer.Initialize(security);
    }

    /// <summary>Adds an initializer at the end.</summary>
    public void AddSecurityInitializer(ISecurityInitializer initializer) => _initializers.Add(initializer);
}
