namespace QuantConnect.Orders.Fees;

/// <summary>FTX US.</summary>
public class FTXUSFeeModel : FTXFeeModel
{
    /// <inheritdoc/>
    public override decimal MakerFee => 0.001m;

    /// <inheritdoc/>
    public override decimal TakerFee => 0.004m;
}
