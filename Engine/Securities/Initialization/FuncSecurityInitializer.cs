namespace QuantConnect.Securities;

/// <summary>An initializer made of a function.</summary>
public class FuncSecurityInitializer : ISecurityInitializer
{
    private readonly Action<Security> _initializer;

    /// <summary>Makes an initializer.</summary>
    public FuncSecurityInitializer(Action<Security> initializer) => _initializer = initializer;

    /// <inheritdoc/>
    public void Initialize(Security security) => _initializer(security);
}
