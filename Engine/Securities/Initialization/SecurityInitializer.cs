namespace QuantConnect.Securities;

/// <summary>Security initializers that need no setting.</summary>
public static class SecurityInitializer
{
    /// <summary>An initializer that leaves securities as they are.</summary>
    public static readonly ISecurityInitializer Null = new NullSecurityInitializer();

    private sealed class NullSecurityInitializer : ISecurityInitializer
    {
        public void Initialize(Security security)
        {
        }
    }
}
