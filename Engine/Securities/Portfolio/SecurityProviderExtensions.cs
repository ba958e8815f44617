namespace QuantConnect.Securities;

/// <summary>Shorter ways to ask a security provider.</summary>
public static class SecurityProviderExtensions
{
    /// <summary>Quantity held of a symbol, signed; zero when there is no such security.</summary>
    public static decimal GetHoldingsQuantity(this ISecurityProvider provider, Symbol symbol)
        => provider.GetSecurity(symbol)?.Holdings.Quantity ?? 0;
}
