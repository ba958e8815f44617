namespace QuantConnect.Orders.Fills;

/// <summary>Fills completely as soon as the price allows.</summary>
public class ImmediateFillModel : FillModel;
