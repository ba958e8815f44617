namespace QuantConnect.Securities;

/// <summary>Looks up securities.</summary>
public interface ISecurityProvider
{
    /// <summary>The security of a symbol; null when there is none.</summary>
    Security? GetSecurity(Symbol symbol);
}
