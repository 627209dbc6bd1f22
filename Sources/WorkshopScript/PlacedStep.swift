import WorkshopModel

/// A step with the places that its file gives it.
struct PlacedStep {
  let step: Step
  let record: Record

  var id: StepID { step.id }
  var place: Place { record.place }

  func place(of key: String) -> Place { record.place(of: key) }
}

/// A workshop with the places that its file gives it.
struct PlacedWorkshop {
  let workshop: Workshop
  let header: Record
  let defaults: Record?
  let steps: [PlacedStep]

  func place(of key: String) -> Place { header.place(of: key) }
}
