namespace QuantConnect.Securities;

/// <summary>Gives a new security its models and first price.</summary>
public interface ISecurityInitializer
{
    /// <summary>Initializes a security.</summary>
    void Initialize(Security security);
}
