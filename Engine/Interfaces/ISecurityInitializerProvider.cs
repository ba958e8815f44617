using QuantConnect.Securities;

namespace QuantConnect.Interfaces;

/// <summary>Knows what sets the models of new securities.</summary>
public interface ISecurityInitializerProvider
{
    /// <summary>Sets the models of new securities.</summary>
    ISecurityInitializer SecurityInitializer { get; }
}
