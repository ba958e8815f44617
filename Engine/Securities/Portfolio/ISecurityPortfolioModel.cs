using QuantConnect.Orders;

namespace QuantConnect.Securities;

/// <summary>Books a fill into holdings and cash.</summary>
public interface ISecurityPortfolioModel
{
    /// <summary>Books one fill.</summary>
    void ProcessFill(SecurityPortfolioManager portfolio, Security security, OrderEvent fill);
}
