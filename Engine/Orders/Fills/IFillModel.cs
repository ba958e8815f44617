namespace QuantConnect.Orders.Fills;

/// <summary>Decides whether, how much and at what price an order fills.</summary>
public interface IFillModel
{
    /// <summary>The events of the order at the current prices; an event without quantity is no fill.</summary>
    Fill Fill(FillModelParameters parameters);
}
