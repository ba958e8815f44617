namespace QuantConnect.Securities;

/// <summary>A security whose value follows another one.</summary>
public interface IDerivativeSecurity
{
    /// <summary>The security it follows.</summary>
    Security Underlying { get; set; }
}
