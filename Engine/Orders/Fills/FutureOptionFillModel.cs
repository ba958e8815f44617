namespace QuantConnect.Orders.Fills;

/// <summary>Options on futures: as futures.</summary>
public class FutureOptionFillModel : FutureFillModel;
