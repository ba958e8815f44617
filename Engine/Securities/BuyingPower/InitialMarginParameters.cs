namespace QuantConnect.Securities;

/// <summary>Which holding the initial margin is asked for.</summary>
public class InitialMarginParameters
{
    /// <summary>Makes the parameters.</summary>
    public InitialMarginParameters(Security security, decimal quantity)
    {
        Security = security;
        Quantity = quantity;
    }

    /// <summary>Security held.</summary>
    public Security Security { get; }

    /// <summary>Signed quantity, in units.</summary>
    public decimal Quantity { get; }

    /// <summary>The same quantity of the derivative's underlying.</summary>
    public InitialMarginParameters ForUnderlying()
        => Security is IDerivativeSecurity derivative
            ? new InitialMarginParameters(derivative.Underlying, Quantity)
            : throw new InvalidOperationException(SecurityTexts.ForUnderlyingNeedsDerivative);
}
