using QuantConnect.Interfaces;

namespace QuantConnect.Orders;

/// <summary>Properties of orders at Indian brokerages.</summary>
public class IndiaOrderProperties : OrderProperties
{
    /// <summary>An order at an exchange.</summary>
    public IndiaOrderProperties(Exchange exchange)
        : base(exchange)
    {
        ProductType = null!;
    }

    /// <summary>An order of a product type at an exchange.</summary>
    public IndiaOrderProperties(Exchange exchange, IndiaProductType productType)
        : base(exchange)
    {
        ProductType = productType.ToString();
    }

    /// <summary>Product type.</summary>
    public string ProductType { get; }

    /// <inheritdoc/>
    public override IOrderProperties Clone() => (IndiaOrderProperties)MemberwiseClone();

    /// <summary>Product types.</summary>
    public enum IndiaProductType
    {
        /// <summary>Margin, within the day.</summary>
        MIS,
        /// <summary>Cash and carry.</summary>
        CNC,
        /// <summary>Normal.</summary>
        NRML,
    }
}
